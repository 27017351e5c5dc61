/** Storybook's own frame: its name, and the panel with what a webmaster pastes. */
import React, { useEffect, useState } from 'react';
import { addons, types, useChannel } from 'storybook/manager-api';
import { AddonPanel, Button, SyntaxHighlighter } from 'storybook/internal/components';
import { create } from 'storybook/theming/create';
import { ASK, SNIPPETS } from './snippet-channel.mjs';

const PANEL = 'voix/snippet';
const padding = { padding: '1rem', display: 'grid', gap: '0.75rem' };

function Snippets() {
  const [forms, setForms] = useState(undefined);
  const [chosen, choose] = useState(0);
  const emit = useChannel({ [SNIPPETS]: ({ forms }) => setForms(forms) });
  // The story may have been there before the panel.
  useEffect(() => emit(ASK), []);
  if (!forms) return <p style={padding}>No story is on show.</p>;
  const { code } = forms[chosen];
  return (
    <div style={padding}>
      <div role="group" aria-label="Form of the snippet" style={{ display: 'flex', gap: '0.5rem' }}>
        {forms.map(({ name }, at) => (
          <Button
            key={name}
            size="small"
            variant={at === chosen ? 'solid' : 'outline'}
            ariaLabel={false}
            aria-pressed={at === chosen}
            onClick={() => choose(at)}
          >
            {name}
          </Button>
        ))}
      </div>
      <SyntaxHighlighter language="html" copyable bordered padded wrapLongLines id="voix-snippet">
        {code}
      </SyntaxHighlighter>
      {code.includes('integrity=') ? null : (
        <p>No integrity: it is that of the built files. Run npm run build, then start Storybook again.</p>
      )}
    </div>
  );
}

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Voix', brandTarget: '_self', colorSecondary: '#8a4a22' }),
  // Guides stand first, as stories are sorted, rather than below all elements.
  sidebar: { showRoots: false },
  // Storybook 10.6 complains of it in the console; browsers zoom.
  toolbar: { zoom: { hidden: true } },
});

addons.register(PANEL, () => {
  addons.add(PANEL, {
    type: types.PANEL,
    title: 'Snippet',
    render: ({ active }) => (
      <AddonPanel active={active ?? false}>
        <Snippets />
      </AddonPanel>
    ),
  });
});
