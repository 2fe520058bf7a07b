#!/usr/bin/env node
// Plain JavaScript, so that an old Node reaches the message below instead of failing on TypeScript.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Niên Biểu needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'Run it with `npm start` or `npm run …` (on Linux, `npm ci` installs a Node of its own for these), or update Node: https://nodejs.org\n',
  );
  process.exit(1);
}
await import('./main.ts');
