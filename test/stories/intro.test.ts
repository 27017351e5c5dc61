import * as stories from '../../stories/intro.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
