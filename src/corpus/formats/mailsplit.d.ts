/** The package has no types of its own; who imports it says what is used of it. */
declare module "mailsplit";
