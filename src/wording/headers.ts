/** The words of "All headers". */
export interface HeadersWords {
  readonly search: string;
  readonly found: (shown: number, all: number) => string;
  readonly nothingFound: string;
  readonly noHeaders: string;
  readonly copyAll: string;
  readonly originalText: string;
  readonly asList: string;
  readonly backToStatement: string;
  readonly showMore: (count: number) => string;
  readonly line: (position: number) => string;
}
