const T=t=>{const r=globalThis.process.getBuiltinModule(t);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+t),{code:"MODULE_NOT_FOUND"});return r},R=import.meta.dirname??"/";import"./chunk-6FW24UKP.js";var k={AmazonBot:"am\
azonbot","Amazon Silk":"amazon_silk","Android Browser":"android",BaiduSpider:"baiduspider",Bada:"bada",BingCrawler:"bing\
crawler",Brave:"brave",BlackBerry:"blackberry","ChatGPT-User":"chatgpt_user",Chrome:"chrome",ClaudeBot:"claudebot",Chromium:"\
chromium",Diffbot:"diffbot",DuckDuckBot:"duckduckbot",DuckDuckGo:"duckduckgo",Electron:"electron",Epiphany:"epiphany",FacebookExternalHit:"\
facebookexternalhit",Firefox:"firefox",Focus:"focus",Generic:"generic","Google Search":"google_search",Googlebot:"google\
bot",GPTBot:"gptbot","HeyTap Browser":"heytap","Internet Explorer":"ie",InternetArchiveCrawler:"internetarchivecrawler",
"K-Meleon":"k_meleon",Ladybird:"ladybird",LibreWolf:"librewolf",Linespider:"linespider",Maxthon:"maxthon","Meta-External\
Ads":"meta_externalads","Meta-ExternalAgent":"meta_externalagent","Meta-ExternalFetcher":"meta_externalfetcher","Meta-We\
bIndexer":"meta_webindexer","Microsoft Edge":"edge","MZ Browser":"mz","NAVER Whale Browser":"naver","OAI-SearchBot":"oai\
_searchbot",Omgilibot:"omgilibot",Opera:"opera","Opera Coast":"opera_coast","Pale Moon":"pale_moon",PerplexityBot:"perpl\
exitybot","Perplexity-User":"perplexity_user",PhantomJS:"phantomjs",PingdomBot:"pingdombot",Puffin:"puffin",QQ:"qq",QQLite:"\
qqlite",QupZilla:"qupzilla",Roku:"roku",Safari:"safari",Sailfish:"sailfish","Samsung Internet for Android":"samsung_inte\
rnet",SlackBot:"slackbot",SeaMonkey:"seamonkey",Sleipnir:"sleipnir","Sogou Browser":"sogou",Swing:"swing",Tizen:"tizen",
"UC Browser":"uc","Vivo Browser":"vivo",Vivaldi:"vivaldi","WebOS Browser":"webos",WeChat:"wechat",YahooSlurp:"yahooslurp",
"Yandex Browser":"yandex",YandexBot:"yandexbot",YouBot:"youbot"},M={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",android:"\
Android Browser",baiduspider:"BaiduSpider",bada:"Bada",bingcrawler:"BingCrawler",blackberry:"BlackBerry",brave:"Brave",chatgpt_user:"\
ChatGPT-User",chrome:"Chrome",claudebot:"ClaudeBot",chromium:"Chromium",diffbot:"Diffbot",duckduckbot:"DuckDuckBot",duckduckgo:"\
DuckDuckGo",edge:"Microsoft Edge",electron:"Electron",epiphany:"Epiphany",facebookexternalhit:"FacebookExternalHit",firefox:"\
Firefox",focus:"Focus",generic:"Generic",google_search:"Google Search",googlebot:"Googlebot",gptbot:"GPTBot",heytap:"Hey\
Tap Browser",ie:"Internet Explorer",internetarchivecrawler:"InternetArchiveCrawler",k_meleon:"K-Meleon",ladybird:"Ladybi\
rd",librewolf:"LibreWolf",linespider:"Linespider",maxthon:"Maxthon",meta_externalads:"Meta-ExternalAds",meta_externalagent:"\
Meta-ExternalAgent",meta_externalfetcher:"Meta-ExternalFetcher",meta_webindexer:"Meta-WebIndexer",mz:"MZ Browser",naver:"\
NAVER Whale Browser",oai_searchbot:"OAI-SearchBot",omgilibot:"Omgilibot",opera:"Opera",opera_coast:"Opera Coast",pale_moon:"\
Pale Moon",perplexitybot:"PerplexityBot",perplexity_user:"Perplexity-User",phantomjs:"PhantomJS",pingdombot:"PingdomBot",
puffin:"Puffin",qq:"QQ Browser",qqlite:"QQ Browser Lite",qupzilla:"QupZilla",roku:"Roku",safari:"Safari",sailfish:"Sailf\
ish",samsung_internet:"Samsung Internet for Android",seamonkey:"SeaMonkey",slackbot:"SlackBot",sleipnir:"Sleipnir",sogou:"\
Sogou Browser",swing:"Swing",tizen:"Tizen",uc:"UC Browser",vivo:"Vivo Browser",vivaldi:"Vivaldi",webos:"WebOS Browser",wechat:"\
WeChat",yahooslurp:"YahooSlurp",yandex:"Yandex Browser",yandexbot:"YandexBot",youbot:"YouBot"},s={bot:"bot",desktop:"des\
ktop",mobile:"mobile",tablet:"tablet",tv:"tv"},d={Android:"Android",Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"Chrome\
 OS",HarmonyOS:"HarmonyOS",iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"PlayStation 4",Roku:"Roku",Tizen:"Tizen",
WebOS:"WebOS",Windows:"Windows",WindowsPhone:"Windows Phone"},l={Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",LibWeb:"\
LibWeb",Presto:"Presto",Trident:"Trident",WebKit:"WebKit"},i=(function(){function t(){}return t.getFirstMatch=function(r,e){
var n=e.match(r);return n&&n.length>0&&n[1]||""},t.getSecondMatch=function(r,e){var n=e.match(r);return n&&n.length>1&&n[2]||
""},t.matchAndReturnConst=function(r,e,n){if(r.test(e))return n},t.isFirefoxOnIpad=function(r){var e=r.indexOf("Macintos\
h");if(e===-1)return!1;var n=r.indexOf(" FxiOS",e+9);return n!==-1&&r.indexOf("/",n+6)!==-1},t.getWindowsVersionName=function(r){
switch(r){case"NT":return"NT";case"XP":return"XP";case"NT 5.0":return"2000";case"NT 5.1":return"XP";case"NT 5.2":return"\
2003";case"NT 6.0":return"Vista";case"NT 6.1":return"7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"\
10";default:return}},t.getMacOSVersionName=function(r){var e=r.split(".").splice(0,2).map(function(c){return parseInt(c,
10)||0});e.push(0);var n=e[0],o=e[1];if(n===10)switch(o){case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"\
Lion";case 8:return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemite";case 11:return"El Capitan";case 12:
return"Sierra";case 13:return"High Sierra";case 14:return"Mojave";case 15:return"Catalina";default:return}switch(n){case 11:
return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma";case 15:return"Sequoia";default:
return}},t.getAndroidVersionName=function(r){var e=r.split(".").splice(0,2).map(function(n){return parseInt(n,10)||0});if(e.
push(0),!(e[0]===1&&e[1]<5)){if(e[0]===1&&e[1]<6)return"Cupcake";if(e[0]===1&&e[1]>=6)return"Donut";if(e[0]===2&&e[1]<2)
return"Eclair";if(e[0]===2&&e[1]===2)return"Froyo";if(e[0]===2&&e[1]>2)return"Gingerbread";if(e[0]===3)return"Honeycomb";
if(e[0]===4&&e[1]<1)return"Ice Cream Sandwich";if(e[0]===4&&e[1]<4)return"Jelly Bean";if(e[0]===4&&e[1]>=4)return"KitKat";
if(e[0]===5)return"Lollipop";if(e[0]===6)return"Marshmallow";if(e[0]===7)return"Nougat";if(e[0]===8)return"Oreo";if(e[0]===
9)return"Pie"}},t.getVersionPrecision=function(r){return r.split(".").length},t.compareVersions=function(r,e,n){n===void 0&&
(n=!1);var o=t.getVersionPrecision(r),c=t.getVersionPrecision(e),u=Math.max(o,c),b=0,f=t.map([r,e],function(v){var g=u-t.
getVersionPrecision(v),w=v+new Array(g+1).join(".0");return t.map(w.split("."),function(m){return new Array(20-m.length).
join("0")+m}).reverse()});for(n&&(b=u-Math.min(o,c)),u-=1;u>=b;){if(f[0][u]>f[1][u])return 1;if(f[0][u]===f[1][u]){if(u===
b)return 0;u-=1}else if(f[0][u]<f[1][u])return-1}},t.map=function(r,e){var n=[],o;if(Array.prototype.map)return Array.prototype.
map.call(r,e);for(o=0;o<r.length;o+=1)n.push(e(r[o]));return n},t.find=function(r,e){var n,o;if(Array.prototype.find)return Array.
prototype.find.call(r,e);for(n=0,o=r.length;n<o;n+=1){var c=r[n];if(e(c,n))return c}},t.assign=function(r){for(var e=r,n,
o,c=arguments.length,u=new Array(c>1?c-1:0),b=1;b<c;b++)u[b-1]=arguments[b];if(Object.assign)return Object.assign.apply(
Object,[r].concat(u));var f=function(){var v=u[n];typeof v=="object"&&v!==null&&Object.keys(v).forEach(function(g){e[g]=
v[g]})};for(n=0,o=u.length;n<o;n+=1)f();return r},t.getBrowserAlias=function(r){return k[r]},t.getBrowserTypeByAlias=function(r){
return M[r]||""},t})(),a=/version\/(\d+(\.?_?\d+)+)/i,_=[{test:[/gptbot/i],describe:function(t){var r={name:"GPTBot"},e=i.
getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/chatgpt-user/i],describe:function(t){
var r={name:"ChatGPT-User"},e=i.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=
e),r}},{test:[/oai-searchbot/i],describe:function(t){var r={name:"OAI-SearchBot"},e=i.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],
describe:function(t){var r={name:"ClaudeBot"},e=i.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(t){var r={
name:"Omgilibot"},e=i.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.
version=e),r}},{test:[/diffbot/i],describe:function(t){var r={name:"Diffbot"},e=i.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/perplexitybot/i],describe:function(t){var r={name:"Perplexi\
tyBot"},e=i.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/perplexity-user/i],
describe:function(t){var r={name:"Perplexity-User"},e=i.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(
a,t);return e&&(r.version=e),r}},{test:[/youbot/i],describe:function(t){var r={name:"YouBot"},e=i.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/meta-webindexer/i],describe:function(t){var r={name:"Meta-W\
ebIndexer"},e=i.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[
/meta-externalads/i],describe:function(t){var r={name:"Meta-ExternalAds"},e=i.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/meta-externalagent/i],describe:function(t){var r={name:"Met\
a-ExternalAgent"},e=i.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),
r}},{test:[/meta-externalfetcher/i],describe:function(t){var r={name:"Meta-ExternalFetcher"},e=i.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/googlebot/i],describe:function(t){var r={name:"Googlebot"},
e=i.getFirstMatch(/googlebot\/(\d+(\.\d+))/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/linespider/i],
describe:function(t){var r={name:"Linespider"},e=i.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||
i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/amazonbot/i],describe:function(t){var r={name:"AmazonBot"},e=i.
getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/bingbot/i],describe:function(t){
var r={name:"BingCrawler"},e=i.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),
r}},{test:[/baiduspider/i],describe:function(t){var r={name:"BaiduSpider"},e=i.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/duckduckbot/i],describe:function(t){var r={name:"DuckDuckBo\
t"},e=i.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/ia_archiver/i],
describe:function(t){var r={name:"InternetArchiveCrawler"},e=i.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i,t)||i.getFirstMatch(
a,t);return e&&(r.version=e),r}},{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{name:"Face\
bookExternalHit"}}},{test:[/slackbot/i,/slack-imgProxy/i],describe:function(t){var r={name:"SlackBot"},e=i.getFirstMatch(
/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{
test:[/yahoo!?[\s/]*slurp/i],describe:function(){return{name:"YahooSlurp"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){
return{name:"YandexBot"}}},{test:[/pingdom/i],describe:function(){return{name:"PingdomBot"}}},{test:[/opera/i],describe:function(t){
var r={name:"Opera"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),
r}},{test:[/opr\/|opios/i],describe:function(t){var r={name:"Opera"},e=i.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i,t)||i.
getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/SamsungBrowser/i],describe:function(t){var r={name:"Samsung Inter\
net for Android"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=
e),r}},{test:[/Whale/i],describe:function(t){var r={name:"NAVER Whale Browser"},e=i.getFirstMatch(a,t)||i.getFirstMatch(
/(?:whale)[\s/](\d+(?:\.\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/PaleMoon/i],describe:function(t){var r={name:"Pa\
le Moon"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i,t);return e&&(r.version=e),r}},{test:[
/HeyTapBrowser/i],describe:function(t){var r={name:"HeyTap Browser"},e=i.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/VivoBrowser/i],describe:function(t){var r={name:"Vivo Brows\
er"},e=i.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[
/MZBrowser/i],describe:function(t){var r={name:"MZ Browser"},e=i.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i,t)||
i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/focus/i],describe:function(t){var r={name:"Focus"},e=i.getFirstMatch(
/(?:focus)[\s/](\d+(?:\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/swing/i],describe:function(t){
var r={name:"Swing"},e=i.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),
r}},{test:[/coast/i],describe:function(t){var r={name:"Opera Coast"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/opt\/\d+(?:.?_?\d+)+/i],describe:function(t){var r={name:"Opera Touch"},e=i.getFirstMatch(
/(?:opt)[\s/](\d+(\.?_?\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/yabrowser/i],describe:function(t){
var r={name:"Yandex Browser"},e=i.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&
(r.version=e),r}},{test:[/ucbrowser/i],describe:function(t){var r={name:"UC Browser"},e=i.getFirstMatch(a,t)||i.getFirstMatch(
/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/Maxthon|mxios/i],describe:function(t){var r={
name:"Maxthon"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=
e),r}},{test:[/epiphany/i],describe:function(t){var r={name:"Epiphany"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/puffin/i],describe:function(t){var r={name:"Puffin"},e=i.getFirstMatch(a,t)||i.getFirstMatch(
/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/sleipnir/i],describe:function(t){var r={name:"\
Sleipnir"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{
test:[/k-meleon/i],describe:function(t){var r={name:"K-Meleon"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/micromessenger/i],describe:function(t){var r={name:"WeChat"},e=i.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/qqbrowser/i],describe:function(t){var r={name:/qqbrowserlite/i.
test(t)?"QQ Browser Lite":"QQ Browser"},e=i.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i,t)||i.getFirstMatch(
a,t);return e&&(r.version=e),r}},{test:[/msie|trident/i],describe:function(t){var r={name:"Internet Explorer"},e=i.getFirstMatch(
/(?:msie |rv:)(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/\sedg\//i],describe:function(t){var r={name:"Mic\
rosoft Edge"},e=i.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/edg([ea]|ios)\//i],describe:function(t){
var r={name:"Microsoft Edge"},e=i.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:function(t){
return t.hasBrand("Vivaldi")?!0:t.test(/vivaldi/i)},describe:function(t,r){var e={name:"Vivaldi"};if(r){var n=r.getBrandVersion(
"Vivaldi");if(n)return e.version=n,e}var o=i.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,t);return o&&(e.version=o),e}},{
test:[/seamonkey/i],describe:function(t){var r={name:"SeaMonkey"},e=i.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,t);return e&&
(r.version=e),r}},{test:[/sailfish/i],describe:function(t){var r={name:"Sailfish"},e=i.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i,
t);return e&&(r.version=e),r}},{test:[/silk/i],describe:function(t){var r={name:"Amazon Silk"},e=i.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/phantom/i],describe:function(t){var r={name:"PhantomJS"},e=i.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/slimerjs/i],describe:function(t){var r={name:"SlimerJS"},e=i.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){var r={name:"BlackBerry"},
e=i.getFirstMatch(a,t)||i.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/(web|hpw)[o0]s/i],
describe:function(t){var r={name:"WebOS Browser"},e=i.getFirstMatch(a,t)||i.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/bada/i],describe:function(t){var r={name:"Bada"},e=i.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/tizen/i],describe:function(t){var r={name:"Tizen"},e=i.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i,
t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/qupzilla/i],describe:function(t){var r={name:"QupZilla"},e=i.
getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/librewolf/i],
describe:function(t){var r={name:"LibreWolf"},e=i.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=
e),r}},{test:[/firefox|iceweasel|fxios/i],describe:function(t){var r={name:"Firefox"},e=i.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/electron/i],describe:function(t){var r={name:"Electron"},e=i.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:[/sogoumobilebrowser/i,/metasr/i,/se 2\.[x]/i],describe:function(t){var r={name:"So\
gou Browser"},e=i.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,t),n=i.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,
t),o=i.getFirstMatch(/se ([\d.]+)x/i,t),c=e||n||o;return c&&(r.version=c),r}},{test:[/MiuiBrowser/i],describe:function(t){
var r={name:"Miui"},e=i.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:function(t){
return t.hasBrand("DuckDuckGo")?!0:t.test(/\sDdg\/[\d.]+$/i)},describe:function(t,r){var e={name:"DuckDuckGo"};if(r){var n=r.
getBrandVersion("DuckDuckGo");if(n)return e.version=n,e}var o=i.getFirstMatch(/\sDdg\/([\d.]+)$/i,t);return o&&(e.version=
o),e}},{test:function(t){return t.hasBrand("Brave")},describe:function(t,r){var e={name:"Brave"};if(r){var n=r.getBrandVersion(
"Brave");if(n)return e.version=n,e}return e}},{test:[/chromium/i],describe:function(t){var r={name:"Chromium"},e=i.getFirstMatch(
/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,t)||i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/ladybird/i],describe:function(t){
var r={name:"Ladybird"},e=i.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/chrome|crios|crmo/i],
describe:function(t){var r={name:"Chrome"},e=i.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.
version=e),r}},{test:[/GSA/i],describe:function(t){var r={name:"Google Search"},e=i.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}},{test:function(t){var r=!t.test(/like android/i),e=t.test(/android/i);return r&&e},describe:function(t){
var r={name:"Android Browser"},e=i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/playstation 4/i],describe:function(t){
var r={name:"PlayStation 4"},e=i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/safari|applewebkit/i],describe:function(t){
var r={name:"Safari"},e=i.getFirstMatch(a,t);return e&&(r.version=e),r}},{test:[/.*/i],describe:function(t){var r=t.search(
"\\(")!==-1?/^(.*)\/([^/]*)[ \t]\((.*)/:/^(.*)\/([^/]*) /;return{name:i.getFirstMatch(r,t),version:i.getSecondMatch(r,t)}}}],
A=[{test:[/Roku\/DVP/],describe:function(t){var r=i.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,t);return{name:d.Roku,version:r}}},
{test:[/windows phone/i],describe:function(t){var r=i.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,t);return{name:d.
WindowsPhone,version:r}}},{test:[/windows /i],describe:function(t){var r=i.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,
t),e=i.getWindowsVersionName(r);return{name:d.Windows,version:r,versionName:e}}},{test:function(t){return i.isFirefoxOnIpad(
t.getUA())},describe:function(t){var r={name:d.iOS},e=i.getSecondMatch(/(Version\/)(\d[\d.]+)/,t);return e&&(r.version=e),
r}},{test:[/macintosh/i],describe:function(t){var r=i.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i,t).replace(/[_\s]/g,"."),
e=i.getMacOSVersionName(r),n={name:d.MacOS,version:r};return e&&(n.versionName=e),n}},{test:[/(ipod|iphone|ipad)/i],describe:function(t){
var r=i.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,t).replace(/[_\s]/g,".");return{name:d.iOS,version:r}}},{test:[
/OpenHarmony/i],describe:function(t){var r=i.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,t);return{name:d.HarmonyOS,version:r}}},
{test:function(t){var r=!t.test(/like android/i),e=t.test(/android/i);return r&&e},describe:function(t){var r=i.getFirstMatch(
/android[\s/-](\d+(\.\d+)*)/i,t),e=i.getAndroidVersionName(r),n={name:d.Android,version:r};return e&&(n.versionName=e),n}},
{test:[/(web|hpw)[o0]s/i],describe:function(t){var r=i.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,t),e={name:d.WebOS};
return r&&r.length&&(e.version=r),e}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){var r=i.getFirstMatch(
/rim\stablet\sos\s(\d+(\.\d+)*)/i,t)||i.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,t)||i.getFirstMatch(/\bbb(\d+)/i,
t);return{name:d.BlackBerry,version:r}}},{test:[/bada/i],describe:function(t){var r=i.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,
t);return{name:d.Bada,version:r}}},{test:[/tizen/i],describe:function(t){var r=i.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,
t);return{name:d.Tizen,version:r}}},{test:[/linux/i],describe:function(){return{name:d.Linux}}},{test:[/CrOS/],describe:function(){
return{name:d.ChromeOS}}},{test:[/PlayStation 4/],describe:function(t){var r=i.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,
t);return{name:d.PlayStation4,version:r}}}],P=[{test:[/googlebot/i],describe:function(){return{type:s.bot,vendor:"Google"}}},
{test:[/linespider/i],describe:function(){return{type:s.bot,vendor:"Line"}}},{test:[/amazonbot/i],describe:function(){return{
type:s.bot,vendor:"Amazon"}}},{test:[/gptbot/i],describe:function(){return{type:s.bot,vendor:"OpenAI"}}},{test:[/chatgpt-user/i],
describe:function(){return{type:s.bot,vendor:"OpenAI"}}},{test:[/oai-searchbot/i],describe:function(){return{type:s.bot,
vendor:"OpenAI"}}},{test:[/baiduspider/i],describe:function(){return{type:s.bot,vendor:"Baidu"}}},{test:[/bingbot/i],describe:function(){
return{type:s.bot,vendor:"Bing"}}},{test:[/duckduckbot/i],describe:function(){return{type:s.bot,vendor:"DuckDuckGo"}}},{
test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(){return{type:s.bot,vendor:"Anthr\
opic"}}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(){return{type:s.bot,vendor:"Webz.io"}}},{test:[/diffbot/i],
describe:function(){return{type:s.bot,vendor:"Diffbot"}}},{test:[/perplexitybot/i],describe:function(){return{type:s.bot,
vendor:"Perplexity AI"}}},{test:[/perplexity-user/i],describe:function(){return{type:s.bot,vendor:"Perplexity AI"}}},{test:[
/youbot/i],describe:function(){return{type:s.bot,vendor:"You.com"}}},{test:[/ia_archiver/i],describe:function(){return{type:s.
bot,vendor:"Internet Archive"}}},{test:[/meta-webindexer/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{test:[
/meta-externalads/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{test:[/meta-externalagent/i],describe:function(){
return{type:s.bot,vendor:"Meta"}}},{test:[/meta-externalfetcher/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},
{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{test:[/slackbot/i,
/slack-imgProxy/i],describe:function(){return{type:s.bot,vendor:"Slack"}}},{test:[/yahoo/i],describe:function(){return{type:s.
bot,vendor:"Yahoo"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{type:s.bot,vendor:"Yandex"}}},{
test:[/pingdom/i],describe:function(){return{type:s.bot,vendor:"Pingdom"}}},{test:[/huawei/i],describe:function(t){var r=i.
getFirstMatch(/(can-l01)/i,t)&&"Nova",e={type:s.mobile,vendor:"Huawei"};return r&&(e.model=r),e}},{test:[/nexus\s*(?:7|8|9|10).*/i],
describe:function(){return{type:s.tablet,vendor:"Nexus"}}},{test:[/ipad/i],describe:function(){return{type:s.tablet,vendor:"\
Apple",model:"iPad"}}},{test:function(t){return i.isFirefoxOnIpad(t.getUA())},describe:function(){return{type:s.tablet,vendor:"\
Apple",model:"iPad"}}},{test:[/kftt build/i],describe:function(){return{type:s.tablet,vendor:"Amazon",model:"Kindle Fire\
 HD 7"}}},{test:[/silk/i],describe:function(){return{type:s.tablet,vendor:"Amazon"}}},{test:[/tablet(?! pc)/i],describe:function(){
return{type:s.tablet}}},{test:function(t){var r=t.test(/ipod|iphone/i),e=t.test(/like (ipod|iphone)/i);return r&&!e},describe:function(t){
var r=i.getFirstMatch(/(ipod|iphone)/i,t);return{type:s.mobile,vendor:"Apple",model:r}}},{test:[/nexus\s*[0-6].*/i,/galaxy nexus/i],
describe:function(){return{type:s.mobile,vendor:"Nexus"}}},{test:[/Nokia/i],describe:function(t){var r=i.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i,
t),e={type:s.mobile,vendor:"Nokia"};return r&&(e.model=r),e}},{test:[/[^-]mobi/i],describe:function(){return{type:s.mobile}}},
{test:function(t){return t.getBrowserName(!0)==="blackberry"},describe:function(){return{type:s.mobile,vendor:"BlackBerr\
y"}}},{test:function(t){return t.getBrowserName(!0)==="bada"},describe:function(){return{type:s.mobile}}},{test:function(t){
return t.getBrowserName()==="windows phone"},describe:function(){return{type:s.mobile,vendor:"Microsoft"}}},{test:function(t){
var r=Number(String(t.getOSVersion()).split(".")[0]);return t.getOSName(!0)==="android"&&r>=3},describe:function(){return{
type:s.tablet}}},{test:function(t){return t.getOSName(!0)==="android"},describe:function(){return{type:s.mobile}}},{test:[
/smart-?tv|smarttv/i],describe:function(){return{type:s.tv}}},{test:[/netcast/i],describe:function(){return{type:s.tv}}},
{test:function(t){return t.getOSName(!0)==="macos"},describe:function(){return{type:s.desktop,vendor:"Apple"}}},{test:function(t){
return t.getOSName(!0)==="windows"},describe:function(){return{type:s.desktop}}},{test:function(t){return t.getOSName(!0)===
"linux"},describe:function(){return{type:s.desktop}}},{test:function(t){return t.getOSName(!0)==="playstation 4"},describe:function(){
return{type:s.tv}}},{test:function(t){return t.getOSName(!0)==="roku"},describe:function(){return{type:s.tv}}}],O=[{test:function(t){
return t.getBrowserName(!0)==="microsoft edge"},describe:function(t){if(/\sedg\//i.test(t))return{name:l.Blink};var r=i.
getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,t);return{name:l.EdgeHTML,version:r}}},{test:function(t){return t.getBrowserName(
!0)==="ladybird"},describe:function(){return{name:l.LibWeb}}},{test:[/trident/i],describe:function(t){var r={name:l.Trident},
e=i.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:function(t){return t.test(/presto/i)},
describe:function(t){var r={name:l.Presto},e=i.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},
{test:function(t){var r=t.test(/gecko/i),e=t.test(/like gecko/i);return r&&!e},describe:function(t){var r={name:l.Gecko},
e=i.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,t);return e&&(r.version=e),r}},{test:[/(apple)?webkit\/537\.36/i],describe:function(){
return{name:l.Blink}}},{test:[/(apple)?webkit/i],describe:function(t){var r={name:l.WebKit},e=i.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,
t);return e&&(r.version=e),r}}],B=(function(){function t(e,n,o){if(n===void 0&&(n=!1),o===void 0&&(o=null),e==null||e===
"")throw new Error("UserAgent parameter can't be empty");this._ua=e;var c=!1;typeof n=="boolean"?(c=n,this._hints=o):n!=
null&&typeof n=="object"?this._hints=n:this._hints=null,this.parsedResult={},c!==!0&&this.parse()}var r=t.prototype;return r.
getHints=function(){return this._hints},r.hasBrand=function(e){if(!this._hints||!Array.isArray(this._hints.brands))return!1;
var n=e.toLowerCase();return this._hints.brands.some(function(o){return o.brand&&o.brand.toLowerCase()===n})},r.getBrandVersion=
function(e){if(!(!this._hints||!Array.isArray(this._hints.brands))){var n=e.toLowerCase(),o=i.find(this._hints.brands,function(c){
return c.brand&&c.brand.toLowerCase()===n});return o?o.version:void 0}},r.getUA=function(){return this._ua},r.test=function(e){
return e.test(this._ua)},r.parseBrowser=function(){var e=this;this.parsedResult.browser={};var n=i.find(_,function(o){if(typeof o.
test=="function")return o.test(e);if(Array.isArray(o.test))return o.test.some(function(c){return e.test(c)});throw new Error(
"Browser's test function is not valid")});return n&&(this.parsedResult.browser=n.describe(this.getUA(),this)),this.parsedResult.
browser},r.getBrowser=function(){return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},r.getBrowserName=
function(e){return e?String(this.getBrowser().name).toLowerCase()||"":this.getBrowser().name||""},r.getBrowserVersion=function(){
return this.getBrowser().version},r.getOS=function(){return this.parsedResult.os?this.parsedResult.os:this.parseOS()},r.
parseOS=function(){var e=this;this.parsedResult.os={};var n=i.find(A,function(o){if(typeof o.test=="function")return o.test(
e);if(Array.isArray(o.test))return o.test.some(function(c){return e.test(c)});throw new Error("Browser's test function i\
s not valid")});return n&&(this.parsedResult.os=n.describe(this.getUA())),this.parsedResult.os},r.getOSName=function(e){
var n=this.getOS().name;return e?String(n).toLowerCase()||"":n||""},r.getOSVersion=function(){return this.getOS().version},
r.getPlatform=function(){return this.parsedResult.platform?this.parsedResult.platform:this.parsePlatform()},r.getPlatformType=
function(e){e===void 0&&(e=!1);var n=this.getPlatform().type;return e?String(n).toLowerCase()||"":n||""},r.parsePlatform=
function(){var e=this;this.parsedResult.platform={};var n=i.find(P,function(o){if(typeof o.test=="function")return o.test(
e);if(Array.isArray(o.test))return o.test.some(function(c){return e.test(c)});throw new Error("Browser's test function i\
s not valid")});return n&&(this.parsedResult.platform=n.describe(this.getUA())),this.parsedResult.platform},r.getEngine=
function(){return this.parsedResult.engine?this.parsedResult.engine:this.parseEngine()},r.getEngineName=function(e){return e?
String(this.getEngine().name).toLowerCase()||"":this.getEngine().name||""},r.parseEngine=function(){var e=this;this.parsedResult.
engine={};var n=i.find(O,function(o){if(typeof o.test=="function")return o.test(e);if(Array.isArray(o.test))return o.test.
some(function(c){return e.test(c)});throw new Error("Browser's test function is not valid")});return n&&(this.parsedResult.
engine=n.describe(this.getUA())),this.parsedResult.engine},r.parse=function(){return this.parseBrowser(),this.parseOS(),
this.parsePlatform(),this.parseEngine(),this},r.getResult=function(){return i.assign({},this.parsedResult)},r.satisfies=
function(e){var n=this,o={},c=0,u={},b=0;if(Object.keys(e).forEach(function(h){var p=e[h];typeof p=="string"||Array.isArray(
p)?(u[h]=p,b+=1):typeof p=="object"&&(o[h]=p,c+=1)}),c>0){var f=Object.keys(o),v=i.find(f,function(h){return n.isOS(h)});
if(v){var g=this.satisfies(o[v]);if(g!==void 0)return g}var w=i.find(f,function(h){return n.isPlatform(h)});if(w){var m=this.
satisfies(o[w]);if(m!==void 0)return m}}if(b>0){var S=Object.keys(u),F=i.find(S,function(h){return n.isBrowser(h,!0)});if(F!==
void 0)return this.compareVersions(u[F])}},r.isBrowser=function(e,n){n===void 0&&(n=!1);var o=this.getBrowserName().toLowerCase(),
c=e.toLowerCase(),u=i.getBrowserTypeByAlias(c);return n&&u&&(c=u.toLowerCase()),c===o},r.compareVersions=function(e){var n=this;
return typeof e=="string"?this.compareVersion(e):e.some(function(o){return n.compareVersion(o)})},r.compareVersion=function(e){
var n=[0],o=e,c=!1,u=this.getBrowserVersion();if(typeof u=="string")return e[0]===">"||e[0]==="<"?(o=e.substr(1),e[1]===
"="?(c=!0,o=e.substr(2)):n=[],e[0]===">"?n.push(1):n.push(-1)):e[0]==="="?o=e.substr(1):e[0]==="~"&&(c=!0,o=e.substr(1)),
n.indexOf(i.compareVersions(u,o,c))>-1},r.isOS=function(e){return this.getOSName(!0)===String(e).toLowerCase()},r.isPlatform=
function(e){return this.getPlatformType(!0)===String(e).toLowerCase()},r.isEngine=function(e){return this.getEngineName(
!0)===String(e).toLowerCase()},r.is=function(e,n){return n===void 0&&(n=!1),this.isBrowser(e,n)||this.isOS(e)||this.isPlatform(
e)},r.some=function(e){var n=this;return e===void 0&&(e=[]),e.some(function(o){return n.is(o)})},t})();function x(t,r){for(var e=0;e<
r.length;e++){var n=r[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(
t,N(n.key),n)}}function E(t,r,e){return r&&x(t.prototype,r),e&&x(t,e),Object.defineProperty(t,"prototype",{writable:!1}),
t}function N(t){var r=C(t,"string");return typeof r=="symbol"?r:r+""}function C(t,r){if(typeof t!="object"||!t)return t;
var e=t[Symbol.toPrimitive];if(e!==void 0){var n=e.call(t,r||"default");if(typeof n!="object")return n;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(r==="string"?String:Number)(t)}var y=(function(){function t(){}return t.
getParser=function(r,e,n){if(e===void 0&&(e=!1),n===void 0&&(n=null),typeof r!="string")throw new Error("UserAgent shoul\
d be a string");return new B(r,e,n)},t.parse=function(r,e){return e===void 0&&(e=null),new B(r,e).getResult()},E(t,null,
[{key:"BROWSER_MAP",get:function(){return M}},{key:"ENGINE_MAP",get:function(){return l}},{key:"OS_MAP",get:function(){return d}},
{key:"PLATFORMS_MAP",get:function(){return s}}])})(),L=y.parse,V=y.getParser;export{M as BROWSER_MAP,l as ENGINE_MAP,d as OS_MAP,s as PLATFORMS_MAP,y as default,V as getParser,L as parse};
