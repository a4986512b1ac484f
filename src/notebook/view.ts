/** What is shown below a cell, in the form each reader takes; made when it is asked for. */
export interface View {
  readonly html: () => string;
  readonly text: () => string;
}
