import { Global, Module } from '@nestjs/common';
import { LiveModule } from '#live';
import { Besides } from './application/besides.js';
import { CarryWords, GrantWords } from './application/carry-words.js';
import { EndCaucus } from './application/end-caucus.js';
import { CallMediator, EnterRoom, LeaveRoom } from './application/enter-room.js';
import { RoomWatch } from './application/keep-apart.js';
import { HoldCaucus, MovePeople } from './application/lead-room.js';
import { RoomReactions } from './application/room.reactions.js';
import { ReadRoom } from './application/read-room.js';
import { RoomLines } from './application/room-lines.js';
import { RoomCommands } from './application/room-commands.js';
import { RoomDoor } from './application/room-door.js';
import { Say } from './application/say.js';
import { ShredCaucuses } from './application/shred-caucuses.js';
import { CarryingController } from './http/carrying.controller.js';
import { RoomController } from './http/room.controller.js';
import { RoomGateway } from './realtime/room.gateway.js';

/** Where a session takes place: lobbies, the joint room, caucuses, and what is said there. */
@Global()
@Module({
  imports: [LiveModule],
  controllers: [RoomController, CarryingController],
  providers: [
    ...[RoomReactions, EnterRoom, LeaveRoom, CallMediator, MovePeople, HoldCaucus, EndCaucus, RoomDoor],
    ...[ReadRoom, Say, RoomLines, RoomWatch, RoomGateway, ShredCaucuses],
    ...[GrantWords, CarryWords, RoomCommands, Besides],
  ],
  exports: [ShredCaucuses, Besides, RoomCommands, RoomLines],
})
export class RoomModule {}
