/** An outside system does not answer. The wrapper turns it into a calm 503; operations that can go on without it catch it. */
export class Outage extends Error {
  readonly dependency: string;

  constructor(dependency: string, options?: ErrorOptions) {
    super(`${dependency} does not answer`, options);
    this.name = "Outage";
    this.dependency = dependency;
  }
}
