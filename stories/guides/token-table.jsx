/** The tokens in a table, from the comments in the code: what each is, and what it is where nobody sets it. */
import React from 'react';
import { elements } from '../../.storybook/manifest.mjs';

const [{ cssProperties }] = elements.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName, cssProperties }) => tagName && cssProperties);

const swatch = {
  display: 'inline-block',
  inlineSize: '3em',
  blockSize: '1.5em',
  border: '1px solid GrayText',
  borderRadius: '0.25em',
};

export const TokenTable = () => (
  <table>
    <thead>
      <tr>
        <th>Token</th>
        <th>What it is</th>
        <th>Left alone</th>
        <th>Looks like</th>
      </tr>
    </thead>
    <tbody>
      {cssProperties.map(({ name, description, default: value }) => (
        <tr key={name}>
          <td>
            <code>{name}</code>
          </td>
          <td>{description}</td>
          <td>
            <code>{value}</code>
          </td>
          <td>
            {/-color-/.test(name) && <span style={{ ...swatch, background: value === 'inherit' ? 'currentColor' : value }} />}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
