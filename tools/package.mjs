// What a package of the built folder says of the element: package.json, types, and the manifest that
// editors read. All of it comes from page/embed/element.json, which docs/embedding.md follows too.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const property = ({ name, property = name }) => property;
/** `auto | cm` as a type: words in quotes, numbers and names as they are. */
const type = text => (text.includes(' | ') ? text.split(' | ').map(word => (/^\d$/.test(word) ? word : `'${word}'`)).join(' | ') : text);
const TYPES = /^(boolean|string)$/;

function types({ tag, class: name, attributes, properties, methods, events, reasons }) {
  const own = attributes.filter(one => property(one) && one.name !== 'lang');
  return `/** Why a check can't run. */
export type BackCheckReason = ${reasons.map(reason => `'${reason}'`).join(' | ')};

/** A result, for pages that ask for it with \`share-result\`. */
export interface BackCheckResult {
  /** Where to start, if one area stands out. */
  focus: 'ankle' | 'hip' | 'core' | 'movement' | null;
  /** The band of each area; none without tests. */
  bands: Record<string, string>;
}

export interface BackCheckEventMap {
${events.map(event => `  /** ${event.text} */\n  '${event.name}': CustomEvent<${event.detail}>;`).join('\n')}
}

export interface ${name} extends HTMLElement {
${own.map(one => `  /** ${one.text} */\n  ${property(one)}: ${TYPES.test(one.type) ? one.type : type(one.type)};`).join('\n')}
${properties.map(one => `  /** ${one.text} */\n  readonly ${one.name}: ${one.type};`).join('\n')}
${methods.map(one => `  /** ${one.text} */\n  ${one.name}(): ${one.returns};`).join('\n')}
  addEventListener<K extends keyof BackCheckEventMap>(type: K, listener: (this: ${name}, event: BackCheckEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof BackCheckEventMap>(type: K, listener: (this: ${name}, event: BackCheckEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
  interface HTMLElementEventMap extends BackCheckEventMap {}
}
`;
}

function manifest({ tag, class: name, summary, attributes, properties, methods, events, cssParts, cssProperties }) {
  const path = 'back-check.js';
  const described = ({ name: called, text }) => ({ name: called, description: text });
  const own = attributes.filter(one => property(one) && one.name !== 'lang');
  return {
    schemaVersion: '1.0.0',
    modules: [{
      kind: 'javascript-module',
      path,
      declarations: [{
        kind: 'class',
        name,
        customElement: true,
        tagName: tag,
        superclass: { name: 'HTMLElement' },
        description: summary,
        attributes: attributes.map(one => ({ ...described(one), type: { text: one.type }, default: one.default, ...(property(one) && { fieldName: property(one) }) })),
        members: [
          ...own.map(one => ({ kind: 'field', name: property(one), description: one.text, type: { text: one.type }, default: one.default, attribute: one.name, reflects: true })),
          ...properties.map(one => ({ kind: 'field', ...described(one), type: { text: one.type }, readonly: one.readonly })),
          ...methods.map(one => ({ kind: 'method', ...described(one), return: { type: { text: one.returns } } })),
        ],
        events: events.map(one => ({ ...described(one), type: { text: `CustomEvent<${one.detail}>` } })),
        slots: [{ name: '', description: "Shown without scripts, and where the check can't run." }],
        cssParts: cssParts.map(described),
        cssProperties: cssProperties.map(described),
      }],
      exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name, module: path } }],
    }],
  };
}

/** Writes them into a finished folder; `files` are those the package holds besides. */
export async function writePackage(source, folder, version, files) {
  const element = JSON.parse(await readFile(join(source, 'page', 'embed', 'element.json'), 'utf8'));
  const json = (name, value) => writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  await writeFile(join(folder, 'back-check.d.ts'), types(element));
  await json('custom-elements.json', manifest(element));
  await json('package.json', {
    name: element.tag,
    version,
    description: element.summary,
    type: 'module',
    exports: { '.': { types: './back-check.d.ts', default: './back-check.js' }, './*': './*' },
    types: './back-check.d.ts',
    customElements: 'custom-elements.json',
    sideEffects: ['./back-check.js'],
    files: [...files, 'back-check.d.ts', 'custom-elements.json'],
    license: 'MIT OR Apache-2.0',
    keywords: ['web-component', 'custom-element', 'low-back-pain', 'self-screening'],
  });
}
