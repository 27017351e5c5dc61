import * as stories from '../../stories/page.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
