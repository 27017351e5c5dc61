import * as stories from '../../stories/notice.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
