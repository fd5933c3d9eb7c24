import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, FileBody, NothingDto, Throttle, type Caller } from '#platform/http';
import { AddFile } from '../application/add-file.js';
import { ShareFile, WithdrawFile } from '../application/change-file.js';
import { HandInFile } from '../application/hand-in-file.js';
import { ReadFile } from '../application/read-file.js';
import { attachment } from './content-disposition.js';
import { FileParams } from './evidence.dto.js';
import { newFileOf } from './upload-headers.js';

const BYTES = { type: 'string', format: 'binary' };
const encoded = 'Percent-encoded UTF-8.';

/** Files of a dispute: handed in as they are, shown to the others, taken back, read. */
@Controller('disputes/:disputeId/files')
export class EvidenceController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly handIn: HandInFile,
    private readonly addFile: AddFile,
    private readonly shareFile: ShareFile,
    private readonly withdrawFile: WithdrawFile,
    private readonly readFile: ReadFile,
  ) {}

  /** The body is the file itself under its own content type; what is said of it stands in headers, never in the address. */
  @Post()
  @HttpCode(200)
  @Allows('evidence.add')
  @FileBody()
  @Throttle({ name: 'files', requests: 120, perSeconds: 60 })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: BYTES })
  @ApiHeader({ name: 'Concord-File-Party', required: true, description: 'Id of the party whose file it is.' })
  @ApiHeader({ name: 'Concord-File-Name', required: true, description: encoded })
  @ApiHeader({ name: 'Concord-File-Note', required: false, description: `What it shows. ${encoded}` })
  @ApiHeader({
    name: 'Concord-File-Visibility',
    required: true,
    schema: { type: 'string', enum: ['PRIVATE', 'SHARED'] },
  })
  async add(
    @Param() { disputeId }: DisputeParams,
    @Req() request: FastifyRequest,
    @CurrentCaller() caller: Caller,
  ) {
    const file = await newFileOf(request.headers);
    const received = await this.handIn.takeIn(caller, disputeId, request);
    // The same key with another file is another request.
    const body = { ...file, type: received.type, receivedSha256: received.receivedSha256 };
    return this.handIn.keep(received, (added) =>
      this.commands.run({ caller, action: 'evidence.add', disputeId, body }, async (work) =>
        added(await this.addFile.execute(work, file, received)),
      ),
    );
  }

  /** The bytes as they were kept, under their own type, as an attachment. */
  @Get(':fileId')
  @Allows('evidence.read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: BYTES } } })
  async read(
    @Param() { disputeId, fileId }: FileParams,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, type, size, sha256, pieces } = await this.readFile.execute(caller, disputeId, fileId);
    await reply
      .header('content-type', type)
      .header('content-length', size)
      .header('content-disposition', attachment(name))
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
      .send(Readable.from(pieces, { objectMode: false }));
  }

  @Post(':fileId/sharing')
  @HttpCode(200)
  @Allows('evidence.share')
  share(
    @Param() { disputeId, fileId }: FileParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'evidence.share', disputeId, body }, (work) =>
      this.shareFile.execute(work, fileId),
    );
  }

  @Post(':fileId/withdrawal')
  @HttpCode(200)
  @Allows('evidence.withdraw')
  withdraw(
    @Param() { disputeId, fileId }: FileParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'evidence.withdraw', disputeId, body }, (work) =>
      this.withdrawFile.execute(work, fileId),
    );
  }
}
