import type {} from 'tin-widgets/types/react';
