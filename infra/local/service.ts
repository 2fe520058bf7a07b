/** A running service and the way to end it. */
export interface Service {
  /** `http://127.0.0.1:PORT` */
  endpoint: string;
  /** Ends the service after the requests under way. */
  close(): Promise<void>;
}

/** The embedded services check no credentials; clients must send some all the same. */
export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Account and region that the pseudo parameters of the template stand for on this machine. */
export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';
