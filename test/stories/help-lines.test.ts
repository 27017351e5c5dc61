import * as stories from '../../stories/help-lines.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
