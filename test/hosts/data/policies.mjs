/** Pages that forbid a lot. */
const CDN = 'https://cdn.example';
const SCRIPT = `<script async crossorigin="anonymous" referrerpolicy="no-referrer" src="${CDN}/voix/0/voix.js"></script>`;
const ROOTS = "base-uri 'none'; object-src 'none'";
const csp = (...directives) => ({ 'content-security-policy': [...directives, ROOTS].join('; ') });

export const policies = [
  {
    name: 'strict policy by host, with trusted types',
    headers: csp(
      "default-src 'none'",
      `script-src 'self' ${CDN}`,
      `style-src 'self' ${CDN}`,
      "img-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ),
    voix: `<link rel="stylesheet" crossorigin="anonymous" referrerpolicy="no-referrer" href="${CDN}/voix/0/voix.css">${SCRIPT}`,
  },
  {
    name: 'no style sheet at all',
    headers: csp(`script-src 'self' ${CDN}`, "style-src 'none'"),
  },
  {
    name: 'strict policy by nonce, with strict-dynamic',
    nonce: 'r4nd0m',
    headers: csp(
      "script-src 'nonce-r4nd0m' 'strict-dynamic'",
      "style-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ),
    voix: SCRIPT.replace('<script', '<script nonce="r4nd0m"'),
  },
  {
    name: 'isolation (COEP and COOP)',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    voix: `<script src="${CDN}/voix/0/voix.js"></script>`,
  },
  { name: 'sandbox that allows scripts only', headers: { 'content-security-policy': 'sandbox allow-scripts' } },
];
