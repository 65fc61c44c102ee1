// The block in the editor: what the check will look like is not shown there, what can be chosen is.
(({ blocks, element, blockEditor, components, i18n }) => {
  const { createElement: el } = element;
  const { __ } = i18n;
  const title = __('Back Check', 'back-check');

  const select = (name, label, options) => ({ attributes, setAttributes }) => el(components.SelectControl, {
    key: name,
    label,
    value: attributes[name],
    options: options.map(([value, text]) => ({ value, label: text })),
    onChange: value => setAttributes({ [name]: value }),
    __nextHasNoMarginBottom: true,
  });
  const text = (name, label, help) => ({ attributes, setAttributes }) => el(components.TextControl, {
    key: name,
    label,
    help,
    value: attributes[name],
    onChange: value => setAttributes({ [name]: value }),
    __nextHasNoMarginBottom: true,
  });
  const toggle = (name, label) => ({ attributes, setAttributes }) => el(components.ToggleControl, {
    key: name,
    label,
    checked: attributes[name],
    onChange: value => setAttributes({ [name]: value }),
    __nextHasNoMarginBottom: true,
  });

  const CONTROLS = [
    select('theme', __('Colours', 'back-check'), [['', __('As the reader’s device', 'back-check')], ['light', __('Light', 'back-check')], ['dark', __('Dark', 'back-check')], ['host', __('As the page', 'back-check')]]),
    select('edition', __('Tests', 'back-check'), [['', __('12 tests', 'back-check')], ['full', __('16 tests', 'back-check')]]),
    select('units', __('Units', 'back-check'), [['', __('As the language', 'back-check')], ['cm', __('Centimetres', 'back-check')], ['in', __('Inches', 'back-check')]]),
    select('headingLevel', __('First heading', 'back-check'), [['', 'H2'], ['1', 'H1'], ['3', 'H3'], ['4', 'H4'], ['5', 'H5']]),
    select('storage', __('Answers', 'back-check'), [['', __('Kept on the reader’s device', 'back-check')], ['none', __('Not kept', 'back-check')]]),
    text('label', __('Words on the start button', 'back-check')),
    text('emergencyRegion', __('Emergency number of', 'back-check'), __('Two letters: GB, US, IN. Empty: as the language.', 'back-check')),
    toggle('open', __('Start at once', 'back-check')),
  ];

  blocks.registerBlockType('back-check/check', {
    apiVersion: 2,
    title,
    description: __('A self-check for long-lasting low-back pain. It runs in the reader’s browser and sends nothing anywhere.', 'back-check'),
    icon: 'universal-access',
    category: 'widgets',
    keywords: ['back', 'pain', 'check'],
    supports: { html: false, align: ['wide', 'full'] },
    edit: props => el('div', blockEditor.useBlockProps(), [
      el(blockEditor.InspectorControls, { key: 'controls' }, el(components.PanelBody, { title }, CONTROLS.map(control => control(props)))),
      el(components.Placeholder, {
        key: 'place',
        icon: 'universal-access',
        label: title,
        instructions: __('Readers find the self-check here. What it is like is chosen in the block’s settings.', 'back-check'),
      }),
    ]),
    // Written when the page is: by back-check.php.
    save: () => null,
  });
})(window.wp);
