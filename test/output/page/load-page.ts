/** A module of the report's page: plain JavaScript, of which the test says what it takes from it. */
export async function loadPage<Module>(name: string): Promise<Module> {
  return (await import(`../../../src/output/page/${name}.js`)) as Module;
}
