import 'tin-widgets/define/tin-other-news.js';
import { parseDate } from 'tin-widgets';

document.documentElement.dataset.date = parseDate('Thứ Ba, 18/06/2024').toISOString();
