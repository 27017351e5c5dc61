import { createApp, createSSRApp, ref } from 'vue';
import { isHydrated, renderTwice, root, tree } from './again.js';
import { page } from './vue-tree.js';

const times = ref(1);
(isHydrated ? createSSRApp : createApp)({ render: () => page(tree, times.value) }).mount(root);
renderTwice((count) => {
  times.value = count;
});
