/** By which a primary was searched for, in pattern language: what was not found so is occult (dossier 2.3). */
export const searched =
  '(on|after|with|by|despite|at|in) [dedicated|both|upper|lower|and|or|÷|+|a|the|further|double ended]* (pet|scopes|capsule|endoscopy|endoscopies|egd|ogd|gastroscopy|colonoscopy|coloscopy|enterography|{tracer}) [and|capsule|or|÷|+|both|dedicated|too|{tracer}|pet|scopes|endoscopy|endoscopies|egd|ogd|gastroscopy|colonoscopy|coloscopy|enterography]*';
