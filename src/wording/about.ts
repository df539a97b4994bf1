/** The words of "About Whence". */
export interface AboutWords {
  readonly version: (version: string) => string;
  readonly noNetworkData: string;
  readonly privacy: string;
}
