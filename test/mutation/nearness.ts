/**
 * How near a test lies to a file of the sources: the folders that their paths share, below `src` and `test/unit`,
 * and one more where the test is named after the file. The nearest test is the likeliest to notice a change.
 * @param source from the root of the project, such as `src/language/reader/judge.ts`
 * @param test likewise, such as `test/unit/language/reader/judge.test.ts`
 */
export function nearness(source: string, test: string): number {
  const folders = source.replace(/^src\//, '').split('/');
  const ofTest = test.replace(/^test\/unit\//, '').split('/');
  const name = folders.pop()?.replace(/\.ts$/, '');
  const nameOfTest = ofTest.pop()?.replace(/\.test\.ts$/, '');
  const apart = folders.findIndex((folder, depth) => folder !== ofTest[depth]);
  const shared = apart === -1 ? folders.length : apart;
  return shared + (name === nameOfTest ? 1 : 0);
}
