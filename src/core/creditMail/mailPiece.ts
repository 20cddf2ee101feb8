/** A piece of text between two breaks. */
export interface Piece {
  readonly text: string;
  /** It stood in a table with several columns. */
  readonly row: boolean;
  /** It began with a list mark. */
  readonly listed: boolean;
  /** An empty line stood before it. */
  readonly apart: boolean;
}
