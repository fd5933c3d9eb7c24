import { Global, Module } from '@nestjs/common';
import { NamedFiles } from '#evidence';
import { LiveModule } from '#live';
import { Besides } from './application/besides.js';
import { CarryWords, GrantWords } from './application/carry-words.js';
import { ComeBack } from './application/come-back.js';
import { GiveTurn } from './application/give-turn.js';
import { LayAgenda } from './application/lay-agenda.js';
import { ReadAgenda } from './application/read-agenda.js';
import { EndCaucus } from './application/end-caucus.js';
import { EndWrittenTurns } from './application/end-written-turns.js';
import { GiveWrittenTurn } from './application/give-written-turn.js';
import { CallMediator, EnterRoom, LeaveRoom } from './application/enter-room.js';
import { RoomWatch } from './application/keep-apart.js';
import { HoldCaucus, MovePeople } from './application/lead-room.js';
import { RoomReactions } from './application/room.reactions.js';
import { RaiseHand } from './application/raise-hand.js';
import { ReadRoom } from './application/read-room.js';
import { RoomLines } from './application/room-lines.js';
import { LayFile } from './application/lay-file.js';
import { LoseRight } from './application/lose-right.js';
import { ReadJoint } from './application/read-joint.js';
import { ReadMarks } from './application/read-marks.js';
import { ReadStirs } from './application/read-stirs.js';
import { ReadTelling } from './application/read-telling.js';
import { Typing } from './application/typing.js';
import { ReadWrittenTurns } from './application/read-written-turns.js';
import { ReadSigns } from './application/read-signs.js';
import { ReadStandings } from './application/read-standings.js';
import { RoomCommands } from './application/room-commands.js';
import { RoomDoor } from './application/room-door.js';
import { RoomStirs } from './application/room-stirs.js';
import { SayTogether } from './application/say-together.js';
import { Say } from './application/say.js';
import { ShredCaucuses } from './application/shred-caucuses.js';
import { StateInWriting } from './application/state-in-writing.js';
import { WrittenTurnBook } from './application/written-turn-book.js';
import { WrittenTurnReactions } from './application/written-turn.reactions.js';
import { WrittenTurnWatch } from './application/written-turn-watch.js';
import { WrittenTurnsSection } from './application/written-turns.section.js';
import { Vouching } from './application/vouching.js';
import { AgendaController } from './http/agenda.controller.js';
import { CarryingController } from './http/carrying.controller.js';
import { LayingController } from './http/laying.controller.js';
import { RoomController } from './http/room.controller.js';
import { WrittenTurnController } from './http/written-turn.controller.js';
import { ReadGateway } from './realtime/read.gateway.js';
import { RoomGateway } from './realtime/room.gateway.js';

/** Where a session takes place: lobbies, the joint room, caucuses, and what is said there. */
@Global()
@Module({
  imports: [LiveModule],
  controllers: [
    RoomController,
    CarryingController,
    LayingController,
    AgendaController,
    WrittenTurnController,
  ],
  providers: [
    ...[RoomReactions, EnterRoom, LeaveRoom, CallMediator, MovePeople, HoldCaucus, EndCaucus, RoomDoor],
    ...[ReadRoom, Say, SayTogether, RoomGateway, ShredCaucuses],
    ...[RoomStirs, ReadSigns, ReadStandings, RoomLines, RoomWatch, Vouching, LoseRight, ComeBack],
    ...[LayAgenda, GiveTurn, ReadAgenda, RaiseHand, ReadJoint],
    ...[WrittenTurnBook, GiveWrittenTurn, StateInWriting, EndWrittenTurns],
    ...[ReadWrittenTurns, WrittenTurnsSection, WrittenTurnReactions, WrittenTurnWatch],
    ...[ReadMarks, ReadStirs, ReadTelling, Typing, ReadGateway],
    ...[GrantWords, CarryWords, LayFile, NamedFiles, RoomCommands, Besides],
  ],
  exports: [ShredCaucuses, Besides, RoomCommands, RoomStirs],
})
export class RoomModule {}
