import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What the bot proves its identity with instead of a password. */
export interface AppCertificate {
  /** SHA-1 of the certificate in hexadecimal digits, as Entra shows it. */
  readonly thumbprint: string;
  readonly privateKey: string;
  readonly validTo: Date;
}

const pem = (kind: string) => new RegExp(`-----BEGIN ${kind}-----[A-Za-z0-9+/=\\s]+-----END ${kind}-----`);
const certificatePem = pem('CERTIFICATE');
const privateKeyPem = pem('(?:RSA )?PRIVATE KEY');

/**
 * Reads a PEM file with a certificate and its private key, in any order.
 * @returns the certificate, or in words what is wrong with the file, without anything of what it holds
 */
export function readCertificate(path: string, now: Date): AppCertificate | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return 'cannot be read';
  }
  const certificate = certificatePem.exec(text)?.[0];
  const privateKey = privateKeyPem.exec(text)?.[0];
  if (!certificate) return 'holds no certificate in PEM form';
  if (!privateKey) return 'holds no unencrypted private key in PEM form';
  try {
    const parsed = new X509Certificate(certificate);
    if (!parsed.checkPrivateKey(createPrivateKey(privateKey)))
      return 'holds a private key that is not that of its certificate';
    const validTo = new Date(parsed.validTo);
    if (validTo <= now) return `holds a certificate that expired on ${validTo.toISOString().slice(0, 10)}`;
    return { thumbprint: parsed.fingerprint.replaceAll(':', ''), privateKey, validTo };
  } catch {
    return 'holds a certificate or key that cannot be read';
  }
}
