import * as stories from '../../stories/faq.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
