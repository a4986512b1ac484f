/** A value and where it stands, for people. */
export interface Settled {
  readonly value: string | null;
  readonly from: string | null;
}
