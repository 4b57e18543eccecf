const D=t=>{const r=globalThis.process.getBuiltinModule(t);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+t),{code:"MODULE_NOT_FOUND"});return r},H=import.meta.dirname??"/";import{HttpBindingNormalizedSchema as u,LazyJsonString as m,
NumericValue as d,SerdeContext as p,_parseEpochTimestamp as g,_parseRfc3339DateTimeWithOffset as h,_parseRfc7231DateTime as l,
fromBase64 as a,splitHeader as f,toUtf8 as B}from"./chunk-24PZ7WEJ.js";function C(t){return/^[\w.~-]+$/.test(t)?t:encodeURIComponent(
t).replace(/[!'()*]/g,function(r){return"%"+r.charCodeAt(0).toString(16).toUpperCase()})}var w=class extends p{settings;constructor(t){
super(),this.settings=t}read(t,r){let i=u.of(t),e=i.getMergedTraits(),s=i.getHttpBindingLocation(e);return this.readHttpBinding(
i.getHttpBindingValue(s,e),r,s)}readHttpBinding([t,r,i],e,s){let o=r&255;if((o&192)===64)return i??=t.getHttpBindingCollectionValue(
s),f(e).map(n=>this.readHttpBinding(i,n,s));switch(o){case 21:case 42:return(this.serdeContext?.base64Decoder??a)(e);case 4:case 5:case 6:case 7:{
let n=this.settings.httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&o>4?o:n?n+4:this.settings.timestampFormat.
default){case 5:return h(e);case 6:return l(e);case 7:return g(e);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",e),new Date(e)}}case 0:{let n=r>>8&3;if(!n)return e;let c=e;return(s&6)===6&&(c=(this.
serdeContext?.utf8Encoder??B)((this.serdeContext?.base64Decoder??a)(c))),n===2?m.from(c):c}case 1:return Number(e);case 2:
return e.toLowerCase()==="true";case 17:return BigInt(e);case 19:return new d(e,"bigDecimal");default:return e}}};export{w as FromStringShapeDeserializer,C as extendedEncodeURIComponent};
