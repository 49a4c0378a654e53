const OLDEST = { major: 20, minor: 19 };

/** @param {string} version such as 20.19.1 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/** Ends the program with a clear message on a Node that is too old. */
export function requireNode() {
  if (isSupported(process.versions.node)) return;
  console.error(`Sanlian needs Node.js ${OLDEST.major}.${OLDEST.minor} or later; this is ${process.versions.node}.`);
  process.exit(1);
}
