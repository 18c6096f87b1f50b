/** Where forms come from: folders named by the form's id, each with a `form.yaml`. */
export interface Templates {
  /** Ids of the forms there are; a workspace's own come first. */
  readonly forms: readonly string[];
  /** Text of a file (`event-plan/main.hbs`), `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
}
