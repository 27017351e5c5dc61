import * as stories from '../../stories/group-list.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
