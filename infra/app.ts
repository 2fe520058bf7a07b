import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { STACK_NAME } from './names.ts';
import { readSettings } from './settings.ts';
import { NienBieuStack } from './stack.ts';

const app = new App();
new NienBieuStack(app, STACK_NAME, { settings: readSettings(app.node) });
// Beside these, CDK runs the CloudFormation validator over the templates (a feature flag in cdk.json).
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
