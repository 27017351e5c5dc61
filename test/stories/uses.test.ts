import * as stories from '../../stories/uses.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
