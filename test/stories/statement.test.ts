import * as stories from '../../stories/statement.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
