import { expect } from '@open-wc/testing';
import * as library from '../../src/index.js';
import * as exit from '../../stories/exit.stories.js';
import * as faq from '../../stories/faq.stories.js';
import * as groupCard from '../../stories/group-card.stories.js';
import * as groupList from '../../stories/group-list.stories.js';
import * as helpLines from '../../stories/help-lines.stories.js';
import * as language from '../../stories/language.stories.js';
import * as intro from '../../stories/intro.stories.js';
import * as notice from '../../stories/notice.stories.js';
import * as page from '../../stories/page.stories.js';
import * as resourceList from '../../stories/resource-list.stories.js';
import * as statement from '../../stories/statement.stories.js';
import * as timeline from '../../stories/timeline.stories.js';

describe('Stories', () => {
  it('are there for every element', () => {
    const elements = Object.values(library).filter(
      (value): value is typeof library.VoixFaq => value instanceof Function && value.prototype instanceof HTMLElement,
    );
    const components = [
      exit,
      faq,
      groupCard,
      groupList,
      helpLines,
      intro,
      language,
      notice,
      page,
      resourceList,
      statement,
      timeline,
    ].map(({ default: { component } }) => customElements.get(component)?.name);
    expect(components).to.have.members(elements.map(({ name }) => name)).and.not.to.be.empty;
  });
});
