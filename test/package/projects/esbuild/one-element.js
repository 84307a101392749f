import 'tin-widgets/define/tin-date-banner.js';
