/** What a server renders of a tree, by each framework; bundled for Node. */
import preactToString from 'preact-render-to-string';
import { renderToString as reactToString } from 'react-dom/server';
import { render as svelteToString } from 'svelte/server';
import { createSSRApp } from 'vue';
import { renderToString as vueToString } from 'vue/server-renderer';
import { page as preactPage } from './preact-tree.js';
import { page as reactPage } from './react-tree.js';
import Page from './Page.svelte';
import { page as vuePage } from './vue-tree.js';

export const preact = (tree) => preactToString(preactPage(tree, 1));
export const react = (tree) => reactToString(reactPage(tree, 1));
export const svelte = (tree) => svelteToString(Page, { props: { tree } }).body;
export const vue = (tree) => vueToString(createSSRApp({ render: () => vuePage(tree, 1) }));
