import { SlateSettings } from '../constructs';
import { dev } from './dev';
import { local } from './local';
import { prod } from './prod';
import { staging } from './staging';

/** The environments by name. A new one is a file like these and a line here. */
export const overlays: { [environment: string]: SlateSettings } = { local, dev, staging, prod };
