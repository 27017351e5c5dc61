import * as stories from '../../stories/language.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
