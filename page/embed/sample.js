/** The sample article: its looks and the element's attributes come with the address, and change with a message. */
const LOOKS = ['ground', 'width', 'face'];
const ATTRIBUTES = ['theme', 'edition', 'units', 'heading-level', 'label'];
const check = document.querySelector('back-check');

function wear(text) {
  const asked = new URLSearchParams(text);
  for (const name of LOOKS) document.documentElement.dataset[name] = asked.get(name) ?? '';
  for (const name of ATTRIBUTES) {
    if (asked.get(name)) check.setAttribute(name, asked.get(name));
    else check.removeAttribute(name);
  }
}

wear(location.search);
addEventListener('message', ({ source, origin, data }) => source === parent && origin === location.origin && typeof data === 'string' && wear(data));
void import('./back-check.js');
