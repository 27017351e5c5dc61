/** Storybook: every element in every state. Asks nobody for anything. */

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.mjs' } },
  },
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  stories: ['../stories/guides/*.mdx', '../stories/*.stories.ts'],
  staticDirs: [
    { from: '../demo/content.json', to: '/demo/content.json' },
    { from: '../demo/brands', to: '/demo/brands' },
    { from: '../stories/fixtures/page.json', to: '/stories/fixtures/page.json' },
    { from: '../stories/fixtures/pictures', to: '/stories/fixtures/pictures' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Grounds and widths are the toolbar's own, and no story acts by itself: Storybook's tools for these would do nothing.
  features: { sidebarOnboardingChecklist: false, backgrounds: false, interactions: false },
};
