import * as stories from '../../stories/exit.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
