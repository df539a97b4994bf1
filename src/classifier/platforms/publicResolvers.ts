/**
 * Public DNS resolvers: the addresses a forger thinks of first. They answer questions and send
 * no mail, so a line that names one as its peer was written by nobody's server.
 */
export const publicResolvers: ReadonlySet<string> = new Set([
  "1.0.0.1",
  "1.1.1.1",
  "4.2.2.2",
  "8.8.4.4",
  "8.8.8.8",
  "9.9.9.9",
]);
