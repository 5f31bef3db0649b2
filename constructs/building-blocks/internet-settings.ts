import { AllowedCallee } from './allowed-callee';
import { Cidr } from './value-types';

/** The addresses of the internet. */
export interface InternetSettings {
  /**
   * Blocks of private addresses that may be reached on port 443 too.
   * @default - none
   */
  readonly extraCidrs?: Cidr[];
  /**
   * Others that the pods which call the internet may call, on their own ports.
   * @default - none
   */
  readonly allowedCallees?: AllowedCallee[];
}

export const INTERNET_DEFAULTS = {
  extraCidrs: [] as string[],
  allowedCallees: [] as AllowedCallee[],
} satisfies InternetSettings;
