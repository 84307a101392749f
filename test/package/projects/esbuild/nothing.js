import 'tin-widgets';
