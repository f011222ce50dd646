export {
  httpSerializers,
  type RequestLike,
  type ResponseLike,
} from './adapters/http-serializers.js';
