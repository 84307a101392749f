import type {} from 'tin-widgets/types/solid';
