import { flushSync, hydrate, mount } from 'svelte';
import { isHydrated, renderTwice, root, tree } from './again.js';
import Page from './Page.svelte';

const page = (isHydrated ? hydrate : mount)(Page, { target: root, props: { tree } });
renderTwice((times) => flushSync(() => page.again(times)));
