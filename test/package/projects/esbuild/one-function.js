import { parseDate } from 'tin-widgets';

console.log(parseDate('Thứ Ba, 18/06/2024'));
