/** A certificate for a server on loopback, made when it is needed: no key lies in the repository. Nobody trusts it. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** A value of ASN.1 in DER (X.690): its tag, its length, its content. */
function der(tag, ...parts) {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const size =
    length < 128 ? [length]
    : length < 256 ? [0x81, length]
    : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const sequence = (...parts) => der(0x30, ...parts);
const time = (year) => der(0x17, `${String(year).slice(-2)}0101000000Z`);

/** ecdsa-with-SHA256 (RFC 5758), and the attribute commonName (X.520). */
const ECDSA = sequence(der(0x06, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
const COMMON_NAME = der(0x06, [0x55, 0x04, 0x03]);

/** What `https.createServer` takes: a self-signed certificate (RFC 5280, version 1) and its key. */
export function selfSigned() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, 'loopback'))));
  const year = new Date().getUTCFullYear();
  const validity = sequence(time(year - 1), time(year + 1));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(der(0x02, [1]), ECDSA, name, validity, name, key);
  const certificate = sequence(body, ECDSA, der(0x03, [0], sign('sha256', body, privateKey)));
  const cert = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
}
