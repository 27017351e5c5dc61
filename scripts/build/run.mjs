/** Runs a program of node_modules/.bin, its output shown; an error where it does not end well. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../paths.mjs';

export async function run(program, ...args) {
  const child = spawn(`${ROOT}node_modules/.bin/${program}`, args, { cwd: ROOT, stdio: 'inherit' });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${signal ?? code}`);
}
