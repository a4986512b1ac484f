/**
 * An element with attributes and children. Text becomes text, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | number | null>>} attributes those that are `null` are left out
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function makeElement(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/**
 * A button that does something.
 *
 * @param {string} name
 * @param {() => void} act
 * @param {Readonly<Record<string, string>>} attributes
 */
export function makeButton(name, act, attributes = {}) {
  const button = makeElement("button", { type: "button", ...attributes }, name);
  button.addEventListener("click", act);
  return button;
}
