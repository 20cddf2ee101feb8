/** A piece of text between two breaks. */
export interface Piece {
  readonly text: string;
  /** It stood in a table of several columns. */
  readonly row: boolean;
  /** It began with the mark of a list. */
  readonly listed: boolean;
  /** An empty line stood before it. */
  readonly apart: boolean;
}
